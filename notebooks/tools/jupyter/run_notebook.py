"""Execute notebooks in the Deno kernel, each in one of its own, as pages.

The runner sends a JSON line for each job and keeps our standard input open; we
answer with JSON lines. When the input ends, the runner is gone, and so are the
kernel and we.
"""

import json
import os
import signal
import sys
import threading
import traceback
from queue import SimpleQueue

from kernel import Kernel


def open_events():
    """Keep standard output for our own lines; all other prints go to stderr."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return lambda event: print(json.dumps(event), file=events, flush=True)


def listen(kernel):
    """Give a queue of the jobs that come; end kernel and us when none can."""
    jobs = SimpleQueue()

    def leave(*_):
        kernel.kill()
        os._exit(1)

    def read():
        for line in sys.stdin.buffer:
            jobs.put(json.loads(line))
        leave()

    signal.signal(signal.SIGTERM, leave)
    threading.Thread(target=read, daemon=True).start()
    return jobs


class Tools:
    """What takes long to import, so imported while a first kernel starts."""

    def __init__(self, notebook):
        import asyncio

        import execution
        from page import PageWriter

        self.execution = execution
        self.pages = PageWriter(execution.read_notebook(notebook))
        # ZeroMQ cannot wait on its sockets in Windows' default event loop.
        windows = sys.platform == "win32"
        self.loop = (
            asyncio.SelectorEventLoop() if windows else asyncio.new_event_loop()
        )

    def run(self, job, kernel):
        notebook = self.execution.read_notebook(job["notebook"])
        failure = self.loop.run_until_complete(
            self.execution.execute(notebook, kernel, job["timeout"])
        )
        if failure is None:
            self.pages.write(notebook, job["name"], job["page"])
        return failure or {"event": "done"}


def main():
    # Ctrl-C reaches the whole terminal group; the runner decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    send = open_events()
    kernel = Kernel(lambda pid: send({"event": "kernel", "pid": pid}))
    jobs = listen(kernel)
    tools = None
    try:
        while True:
            job = jobs.get()
            kernel.start(job["kernel"], job["folder"])
            tools = tools or Tools(job["notebook"])
            outcome = tools.run(job, kernel)
            kernel.end()
            send(outcome)
    except BaseException:
        traceback.print_exc()
        kernel.kill()
        # The thread that waits on the input forbids an ordinary exit.
        os._exit(1)


main()
