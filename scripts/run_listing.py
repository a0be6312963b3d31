"""Runs one listing and tells what it printed. For run-python.ts, which says what is given.

Reads {"source", "given": {name: {"type", "values"}}} as JSON, and writes {"printed", "with"}.
"""
import contextlib, io, json, platform, sys
import numpy as np

task = json.load(sys.stdin)
names = {
    name: np.array(one["values"], dtype=one["type"]) for name, one in task["given"].items()
}
printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    exec(task["source"], names)

versions = [f"Python {platform.python_version()}", f"NumPy {np.__version__}"]
if "cv2" in names:
    versions.append(f"OpenCV {names['cv2'].__version__}")
json.dump({"printed": printed.getvalue(), "with": ", ".join(versions)}, sys.stdout)
