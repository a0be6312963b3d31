"""Runs one listing in Python and tells what it printed. For run-python.ts.

Reads the listing, with the arrays that it works on, and writes {"printed", "with"} as JSON.
"""
import contextlib, io, json, platform, sys
import numpy as np

names = {}
printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    exec(sys.stdin.read(), names)

versions = [f"Python {platform.python_version()}", f"NumPy {np.__version__}"]
if "cv2" in names:
    versions.append(f"OpenCV {names['cv2'].__version__}")
if "torch" in names:
    versions.append(f"PyTorch {names['torch'].__version__}")
json.dump({"printed": printed.getvalue(), "with": ", ".join(versions)}, sys.stdout)
