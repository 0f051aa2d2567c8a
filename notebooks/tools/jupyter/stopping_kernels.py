"""Between JupyterLab and the Deno kernel, for the analyst's sake.

The kernel runs every cell that it has been sent, also those after one that
failed or was stopped, and says nothing in the page of a cell that was stopped,
that is no code, or that must wait for the first imports. So it is sent one cell
at a time here, and what it leaves out is said.
"""

from collections import deque

from jupyter_server.services.kernels.connection.base import (
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)
from jupyter_server.services.kernels.connection.channels import (
    ZMQChannelsWebsocketConnection,
)
from jupyter_server.services.kernels.kernelmanager import ServerKernelManager

LOADING = "Läser in programmet …\n"
STOPPED = "Avbruten. Det som redan är framräknat finns kvar."
ENDED = "Avbruten, för kärnan har startats om eller avslutats."
UNREADABLE = """\
Cellen går inte att läsa som kod: oftast saknas ett citattecken, ett
kommatecken eller en parentes. Kör deno task check, som säger vilken rad."""
NOT_RUN = "Inte körd, eftersom en cell ovanför stannade:"
OUTPUTS = {"stream", "display_data", "execute_result", "error"}


class StoppingKernelManager(ServerKernelManager):
    """A kernel that knows why it has been stopped, and whether it has loaded."""

    stopped = None  # what to say of it
    loaded = False

    async def interrupt_kernel(self, *args, **options):
        self.stopped = STOPPED
        return await super().interrupt_kernel(*args, **options)

    async def restart_kernel(self, *args, **options):
        self.stopped = ENDED
        self.loaded = False
        return await super().restart_kernel(*args, **options)

    async def shutdown_kernel(self, *args, **options):
        self.stopped = ENDED
        return await super().shutdown_kernel(*args, **options)


class StoppingConnection(ZMQChannelsWebsocketConnection):
    """Sends the kernel one cell at a time, and no more after a failure."""

    def __init__(self, **options):
        super().__init__(**options)
        self._waiting = deque()  # pairs of a request's header and the request
        self._running = None  # the header of the request that is at work
        self._says_loading = False

    def handle_incoming_message(self, incoming_msg):
        header = self._cell_header(incoming_msg)
        if header is None:
            super().handle_incoming_message(incoming_msg)
        else:
            self._waiting.append((header, incoming_msg))
            self._run_next()

    def handle_outgoing_message(self, stream, outgoing_msg):
        _, parts = self.session.feed_identities(outgoing_msg)
        kind = self.session.unpack(parts[1])["msg_type"]
        parent = self.session.unpack(parts[2]).get("msg_id")
        mine = self._running is not None and parent == self._running["msg_id"]
        replied = mine and kind == "execute_reply"
        if mine and (replied or kind in OUTPUTS):
            self._end_loading()
        if not replied:
            super().handle_outgoing_message(stream, outgoing_msg)
            return
        trouble = self._trouble(self.session.unpack(parts[4]))
        super().handle_outgoing_message(stream, outgoing_msg)
        if trouble is not None:
            self._abort_waiting(trouble)
        self._running = None
        self._run_next()

    def on_kernel_restarted(self):
        self._running = None
        self._waiting.clear()
        self.kernel_manager.loaded = False
        super().on_kernel_restarted()

    def _cell_header(self, message):
        """Give the header of a request to run a cell; None for all else."""
        if self.subprotocol != "v1.kernel.websocket.jupyter.org":
            return None
        channel, parts = deserialize_msg_from_ws_v1(message)
        header = self.session.unpack(parts[0])
        is_cell = channel == "shell" and header["msg_type"] == "execute_request"
        return header if is_cell else None

    def _run_next(self):
        if self._running is not None or not self._waiting:
            return
        self._running, message = self._waiting.popleft()
        self.kernel_manager.stopped = None
        if not self.kernel_manager.loaded:
            self._says_loading = True
            self._send("iopub", "stream", {"name": "stdout", "text": LOADING})
        super().handle_incoming_message(message)

    def _end_loading(self):
        self.kernel_manager.loaded = True
        if self._says_loading:
            self._says_loading = False
            self._send("iopub", "clear_output", {"wait": False})

    def _trouble(self, reply):
        """Give what keeps later cells from being run; None if nothing does."""
        stopped = self.kernel_manager.stopped
        if reply["status"] != "error":
            return stopped
        if reply["traceback"]:
            return reply["evalue"]
        text = stopped or UNREADABLE
        self._send_error(text)
        return text

    def _abort_waiting(self, trouble):
        """Answer the requests that are not run. The page then stands at the
        last of them, far from the cell that the trouble is about."""
        while self._waiting:
            self._running, _ = self._waiting.popleft()
            if not self._waiting:
                self._send_error(f"{NOT_RUN}\n{trouble}")
            self._send("shell", "execute_reply", {"status": "aborted"})
            self._send("iopub", "status", {"execution_state": "idle"})

    def _send_error(self, text):
        error = {"ename": "", "evalue": text, "traceback": [text]}
        self._send("iopub", "error", error)

    def _send(self, channel, kind, content):
        message = self.session.msg(kind, content, parent=self._running)
        packed = serialize_msg_to_ws_v1(message, channel, self.session.pack)
        self.write_message(packed, binary=True)
