"""Processes that must not outlive the one that started them, however that ends."""

import multiprocessing
import multiprocessing.connection
import os
import threading


def end_with_parent() -> None:
    """From now on this process ends when the one that spawned it does: a worker waits for work for ever else."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)
