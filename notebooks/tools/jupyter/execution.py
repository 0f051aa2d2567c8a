"""Run the cells of a notebook one by one, and tell which one failed."""

import json
import sys

# Optional format checkers of jsonschema's that nbformat has no use for. They
# take longer to import than all the rest; the first compiles a grammar.
for name in ("rfc3987_syntax", "isoduration", "webcolors", "uri_template"):
    sys.modules[name] = None

from queue import Empty
from time import monotonic

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import (
    CellExecutionComplete,
    CellExecutionError,
    CellTimeoutError,
    DeadKernelError,
)

# Seconds of silence after which all outputs are taken to have come.
SILENCE = 0.05
# Seconds after which outputs that still come are taken to come for ever.
PATIENCE = 2
# Characters of printed text that are kept of a notebook.
MOST_PRINTED = 5_000_000


class PatientClient(NotebookClient):
    """A client that also catches outputs that come late.

    The Deno kernel may say that it is idle before it has sent the last output
    of a cell. Each output names the request it answers, so one that comes
    while a later cell runs still finds its way home.
    """

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.cell_of_request = {}
        self.printed = 0

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        self.cell_of_request[parent_msg_id] = (cell, cell_index)
        while not await self._take_message() == parent_msg_id:
            pass

    async def take_late_messages(self):
        deadline = monotonic() + PATIENCE
        try:
            while monotonic() < deadline:
                await self._take_message(SILENCE)
        except Empty:
            return

    async def _take_message(self, timeout=None):
        """Put one output where it belongs; give the request that it completed."""
        message = await self.kc.get_iopub_msg(timeout=timeout)
        request = message["parent_header"].get("msg_id")
        if request not in self.cell_of_request or self._is_too_much(message):
            return None
        try:
            self.process_message(message, *self.cell_of_request[request])
        except CellExecutionComplete:
            return request
        return None

    def _is_too_much(self, message):
        """A cell that prints for ever must not fill the memory."""
        self.printed += len(message["content"].get("text", ""))
        return message["msg_type"] == "stream" and self.printed > MOST_PRINTED


def read_notebook(stored):
    """Give a notebook whose sources are strings, however they were stored."""
    return nbformat.v4.reads(json.dumps(stored))


async def execute(notebook, kernel, timeout):
    """Give None when all went well, else the event that says what did not.

    A cell that takes longer than `timeout` seconds counts as a failure.
    """
    client = PatientClient(
        notebook,
        timeout=timeout,
        record_timing=False,
        coalesce_streams=True,
    )
    try:
        client.kc = await kernel.connect()
    except RuntimeError as error:
        return {"event": "failed", "reason": "start", "text": str(error)}
    for index, cell in enumerate(notebook.cells):
        try:
            await client.async_execute_cell(cell, index)
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            await client.take_late_messages()
            return _failure(index, cell, error)
    await client.take_late_messages()
    return None


def _failure(index, cell, error):
    event = {"event": "failed", "cell": index}
    if isinstance(error, CellTimeoutError):
        return {**event, "reason": "timeout"}
    if isinstance(error, DeadKernelError):
        return {**event, "reason": "died"}
    trace = [
        line
        for output in cell.outputs
        if output.output_type == "error"
        for line in output.traceback
    ]
    return {
        **event,
        "reason": "error",
        "name": error.ename,
        "text": error.evalue,
        "trace": trace,
    }
