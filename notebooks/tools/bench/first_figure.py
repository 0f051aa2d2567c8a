"""Run cells in a fresh kernel, the last of which shows a picture, and say when.

Prints `ready` when all is imported that Jupyter itself has imported long before
an analyst opens a notebook, then takes one JSON line with kernel, folder and
cells, and prints `shown`.
"""

import asyncio
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "jupyter"))

import jupyter_client.asynchronous  # noqa: F401 kernel.py imports it late
from kernel import Kernel

PATIENCE = 60


async def show(kernel, cells):
    """Wait for the last cell's reply: a display itself may be lost on its way."""
    client = await kernel.connect()
    for cell in cells:
        reply = await client.execute(cell, reply=True, timeout=PATIENCE)
        if reply["content"]["status"] != "ok":
            raise RuntimeError(reply["content"]["evalue"])


def main():
    print("ready", flush=True)
    job = json.loads(sys.stdin.readline())
    kernel = Kernel()
    try:
        kernel.start(job["kernel"], job["folder"])
        asyncio.run(show(kernel, job["cells"]))
        print("shown", flush=True)
    except Exception as error:
        print(repr(error), flush=True)
    finally:
        kernel.kill()
        os._exit(0)


main()
