"""A kernel that never outlives the process that started it.

Jupyter's own start waits for a quarter of a second of imports. A kernel needs
only its command and a file that names its ports, so it starts before them.
"""

import ctypes
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from time import monotonic

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
# Times that a kernel is started. One whose port somebody took between our look
# and its own start ends at once, and the next has other ports.
STARTS = 3


class Kernel:
    def __init__(self, started=lambda pid: None):
        """Take whom to tell the process of each kernel that is started."""
        self.started = started
        self.wanted = None
        self.connection = None
        self.process = None
        self.client = None

    @property
    def pid(self):
        return self.process.pid

    def start(self, name, folder):
        self.wanted = (name, folder)
        place = (sys.prefix, "share", "jupyter", "kernels", name)
        with open(os.path.join(*place, "kernel.json"), encoding="utf-8") as file:
            spec = json.load(file)
        self.connection = _write_connection_file()
        self.process = subprocess.Popen(
            [part.format(connection_file=self.connection) for part in spec["argv"]],
            cwd=folder,
            env={**os.environ, **spec["env"]},
            stdin=subprocess.DEVNULL,
            **_dies_with_us(),
        )
        self.started(self.pid)

    async def connect(self, patience=60):
        """Give a client whose channels are known to carry messages.

        jupyter_client's own wait ends with 0.2 s of listening for silence,
        for each notebook; an answer on both channels says as much at once.
        """
        deadline = monotonic() + patience
        for attempt in range(STARTS):
            if attempt > 0:
                self.end()
                self.start(*self.wanted)
            if await self._is_reached(deadline):
                return self.client
        raise RuntimeError("The kernel ended while starting")

    async def _is_reached(self, deadline):
        """Tell whether the kernel answers in time, and not ends before it does."""
        from jupyter_client.asynchronous import AsyncKernelClient

        # Kept until it is closed: a client that the garbage collector takes waits
        # for its sockets to end, which may be for ever.
        self.client = client = AsyncKernelClient()
        client.load_connection_file(self.connection)
        client.is_alive = self.is_alive
        client.context.reconnect_ivl = 10  # milliseconds; ZeroMQ's own is 100
        client.start_channels(hb=False)
        client.allow_stdin = False
        while not await _answers(client):
            if not await self.is_alive():
                return False
            if monotonic() > deadline:
                raise RuntimeError("The kernel did not start in time")
        return True

    async def is_alive(self):
        return self.process.poll() is None

    def end(self):
        """End the kernel and the talk with it, so that another may be started."""
        self.kill()
        self.process.wait()
        self.client.stop_channels()
        self.client.context.destroy(linger=0)

    def kill(self):
        """End the kernel at once; may be called more than once."""
        if self.process is None:
            return
        with suppress(OSError):  # it was gone already
            if os.name == "nt":
                self.process.kill()
            else:
                os.killpg(self.pid, signal.SIGKILL)
        with suppress(OSError):
            os.remove(self.connection)


def _write_connection_file():
    names = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
    sockets = [_free_socket() for _ in names]
    connection = {
        "transport": "tcp",
        "ip": "127.0.0.1",
        "signature_scheme": "hmac-sha256",
        "key": secrets.token_hex(),
        **{name: at.getsockname()[1] for name, at in zip(names, sockets)},
    }
    for at in sockets:
        at.close()
    # In the folder that the next run removes if we are killed before we can.
    folder = os.environ["FINSAM_PACK"]
    handle, path = tempfile.mkstemp(".json", ".kernel-", folder)
    with open(handle, "w", encoding="utf-8") as file:
        json.dump(connection, file)
    return path


def _free_socket():
    """Hold a port that is free, and stays so until the kernel has taken it.

    Systems give ports from 32768 and up to every connection that is made, so
    that one of those may be taken while the kernel starts, and it then ends.
    """
    while True:
        with suppress(OSError):
            port = 20_000 + secrets.randbelow(12_768)
            return socket.create_server(("127.0.0.1", port))


async def _answers(client):
    import asyncio
    from queue import Empty

    request = client.kernel_info()
    try:
        while True:
            message = await client.get_iopub_msg(timeout=0.05)
            state = message["content"].get("execution_state")
            parent = message["parent_header"].get("msg_id")
            if parent == request and state == "idle":
                return True
    except (Empty, asyncio.TimeoutError):
        return False


def _dies_with_us():
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    parent = os.getpid()

    def ask_to_die():
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

    return {
        "start_new_session": True,
        **({} if LIBC is None else {"preexec_fn": ask_to_die}),
    }
