"""What a run that is killed leaves behind. Run: python -m unittest discover -s training/encoder/tests -t ."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PARENT = """
import multiprocessing, os, time
from concurrent.futures import ProcessPoolExecutor
from training.common.orphans import end_with_parent

if __name__ == "__main__":
    pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), end_with_parent)
    print(pool.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (ProcessLookupError, FileNotFoundError):
        return False
    # Nobody may have asked yet how it ended.
    return stat.rsplit(")", 1)[1].split()[0] != "Z"


@unittest.skipUnless(Path("/proc/self/stat").exists(), "skipped: no /proc to look for processes in")
class Killed(unittest.TestCase):
    def test_a_run_takes_its_worker_with_it(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        script = Path(folder.name) / "parent.py"
        script.write_text(PARENT)
        root = str(Path(__file__).resolve().parents[3])
        parent = subprocess.Popen(
            [sys.executable, script], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
        )
        worker = int(parent.stdout.readline())
        self.assertTrue(is_alive(worker))
        parent.send_signal(signal.SIGKILL)
        parent.wait()
        parent.stdout.close()
        until = time.monotonic() + 10
        while is_alive(worker) and time.monotonic() < until:
            time.sleep(0.05)
        self.assertFalse(is_alive(worker))


if __name__ == "__main__":
    unittest.main()
