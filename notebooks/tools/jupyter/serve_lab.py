"""Serve JupyterLab for as long as the program that started us lives.

That program keeps our standard input open; when it ends, so do we and all
kernels, whether the program was asked to end or killed.
"""

import os
import signal
import threading
import time

from jupyter_server.serverapp import ServerApp
from jupyterlab.labapp import LabApp

# Seconds that an orderly ending may take.
PATIENCE = 10


def end_with_input():
    # Past Python's buffer, whose lock would forbid an ordinary exit.
    while os.read(0, 1024):
        pass
    if ServerApp.initialized():
        server = ServerApp.instance()
        server.io_loop.add_callback(server.stop)
        time.sleep(PATIENCE)
    os._exit(1)


def main():
    # Ctrl-C reaches the whole terminal group; our starter ends the input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_input, daemon=True).start()
    LabApp.launch_instance()


main()
