"""The native side of the bench: cv2.filter2D on one thread. Requests and answers are lines of JSON."""

import json
import statistics
import sys
import time

import cv2
import numpy as np

cv2.setNumThreads(1)


def answer(value):
    print(json.dumps(value), flush=True)


def load(job):
    kernel = job["kernel"]
    shape = (job["height"], job["width"])
    expected = np.fromfile(job["expected"], "<f4").reshape(shape)
    as_bytes = job["output"] == "bytes"
    if as_bytes:
        expected = np.clip(np.rint(expected), 0, 255).astype(np.uint8)
    return {
        "image": np.fromfile(job["image"], np.uint8).reshape(shape),
        "kernel": np.array(kernel["weights"], np.float32).reshape(kernel["height"], kernel["width"]),
        "depth": cv2.CV_8U if as_bytes else cv2.CV_32F,
        "out": np.empty(shape, expected.dtype),
        "expected": expected,
    }


def turn(job, milliseconds):
    image, kernel, depth, out = job["image"], job["kernel"], job["depth"], job["out"]
    out.fill(1 if depth == cv2.CV_8U else np.nan)
    times = []
    begin = time.perf_counter()
    while not times or time.perf_counter() - begin < milliseconds / 1000:
        start = time.perf_counter()
        cv2.filter2D(image, depth, kernel, dst=out, borderType=cv2.BORDER_REPLICATE)
        times.append(1000 * (time.perf_counter() - start))
    differences = np.abs(out.astype(np.float32) - job["expected"])
    return {
        "milliseconds": statistics.median(times),
        "largestDifference": float(differences.max()),
        "differing": int(np.count_nonzero(differences)),
    }


answer({"opencv": cv2.__version__})
for line in sys.stdin:
    request = json.loads(line)
    if "load" in request:
        job = load(request["load"])
        answer(True)
    else:
        answer(turn(job, request["turn"]))
