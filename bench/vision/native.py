"""The native side of the bench of vision: OpenCV on one thread. Requests and answers are lines of JSON."""

import json
import statistics
import sys
import time

import cv2
import numpy as np

cv2.setNumThreads(1)
BORDER = cv2.BORDER_REPLICATE


def answer(value):
    print(json.dumps(value), flush=True)


def run_of(job):
    task = job["task"]
    image = np.fromfile(job["image"], np.uint8).reshape(job["height"], job["width"])
    if task["operation"] == "median":
        return lambda: cv2.medianBlur(image, task["size"])
    if task["operation"] == "gaussian":
        sigma = task["sigma"]
        side = 2 * int(4 * sigma + 0.5) + 1
        return lambda: cv2.GaussianBlur(image, (side, side), sigma, borderType=BORDER)
    return lambda: cv2.magnitude(
        cv2.Sobel(image, cv2.CV_32F, 1, 0, borderType=BORDER),
        cv2.Sobel(image, cv2.CV_32F, 0, 1, borderType=BORDER),
    )


def turn(run, milliseconds):
    times = []
    begin = time.perf_counter()
    while not times or time.perf_counter() - begin < milliseconds / 1000:
        start = time.perf_counter()
        run()
        times.append(1000 * (time.perf_counter() - start))
    return {"milliseconds": statistics.median(times), "largestDifference": 0, "differing": 0}


answer({"opencv": cv2.__version__})
for line in sys.stdin:
    request = json.loads(line)
    if "load" in request:
        run = run_of(request["load"])
        answer(True)
    else:
        answer(turn(run, request["turn"]))
