"""A kernel that never outlives the process that started it."""

import asyncio
import ctypes
import os
import signal
import sys
from queue import Empty
from time import monotonic

from jupyter_client.manager import AsyncKernelManager

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class Kernel:
    def __init__(self, name):
        self.manager = AsyncKernelManager(kernel_name=name)
        self.process = None
        self.pid = None

    async def start(self, folder):
        await self.manager.start_kernel(cwd=folder, **_dies_with_us())
        self.process = self.manager.provisioner.process
        self.pid = self.manager.provisioner.pid

    async def connect(self, patience=60):
        """Give a client whose channels are known to carry messages.

        jupyter_client's own wait ends with 0.2 s of listening for silence,
        for each notebook; an answer on both channels says as much at once.
        """
        client = self.manager.client()
        client.start_channels()
        client.allow_stdin = False
        deadline = monotonic() + patience
        while not await _answers(client):
            if not await self.manager.is_alive():
                raise RuntimeError("The kernel ended while starting")
            if monotonic() > deadline:
                raise RuntimeError(f"The kernel did not start in {patience} s")
        return client

    def kill(self):
        """End the kernel at once; may be called more than once."""
        if self.process is None:
            return
        try:
            if os.name == "nt":
                self.process.kill()
            else:
                os.killpg(self.pid, signal.SIGKILL)
        except OSError:
            pass  # it was gone already
        self.manager.cleanup_connection_file()


async def _answers(client):
    request = client.kernel_info()
    try:
        while True:
            message = await client.get_iopub_msg(timeout=0.1)
            state = message["content"].get("execution_state")
            parent = message["parent_header"].get("msg_id")
            if parent == request and state == "idle":
                return True
    except (Empty, asyncio.TimeoutError):
        return False


def _dies_with_us():
    if LIBC is None:
        return {}
    parent = os.getpid()

    def ask_to_die():
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

    return {"preexec_fn": ask_to_die}
