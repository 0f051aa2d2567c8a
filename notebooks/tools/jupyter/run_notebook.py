"""Execute one notebook in the Deno kernel and write it as a page.

The runner sends one JSON line with the job and then keeps our standard input
open; we answer with JSON lines. When the input ends, the runner is gone, and
so are the kernel and we.
"""

import json
import os
import signal
import sys
import threading
import traceback

from kernel import Kernel


def open_events():
    """Keep standard output for our own lines; all other prints go to stderr."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return lambda event: print(json.dumps(event), file=events, flush=True)


def leave_when_alone(kernel):
    def leave(*_):
        kernel.kill()
        os._exit(1)

    def wait_for_end():
        sys.stdin.buffer.read()
        leave()

    signal.signal(signal.SIGTERM, leave)
    threading.Thread(target=wait_for_end, daemon=True).start()


def run(job, kernel, send):
    kernel.start(job["folder"])
    send({"event": "kernel", "pid": kernel.pid})
    # Slow to import, so imported while the kernel starts.
    import asyncio

    from execution import execute, read_notebook
    from page import PageWriter

    notebook = read_notebook(job["notebook"])
    page = PageWriter(notebook, job["name"])
    if sys.platform == "win32":
        # ZeroMQ cannot wait on its sockets in Windows' default event loop.
        asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
    failure = asyncio.run(execute(notebook, kernel, job["timeout"]))
    if failure is None:
        page.write(job["page"])
    return failure or {"event": "done"}


def main():
    # Ctrl-C reaches the whole terminal group; the runner decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    send = open_events()
    job = json.loads(sys.stdin.buffer.readline())
    kernel = Kernel(job["kernel"])
    leave_when_alone(kernel)
    try:
        outcome = run(job, kernel, send)
        kernel.kill()
        send(outcome)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        kernel.kill()
        # The thread that waits on the input forbids an ordinary exit.
        os._exit(1)


main()
