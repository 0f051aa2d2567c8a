"""Start a kernel whose first connection names a port that is already taken."""

import asyncio
import json
import os
import socket
import sys

import kernel as module

taken = socket.create_server(("127.0.0.1", 0))
write = module._write_connection_file


def write_taken():
    path = write()
    with open(path, encoding="utf-8") as file:
        connection = json.load(file)
    connection["shell_port"] = taken.getsockname()[1]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(connection, file)
    if "always" not in sys.argv:
        module._write_connection_file = write
    return path


pids = []
module._write_connection_file = write_taken
kernel = module.Kernel(pids.append)
kernel.start(sys.argv[1], os.getcwd())
try:
    asyncio.run(kernel.connect())
    outcome = "connected"
except RuntimeError as error:
    outcome = str(error)
finally:
    kernel.end()
print(json.dumps({"outcome": outcome, "starts": len(set(pids))}))
