"""Checksums of what OpenCV's filter2D makes of the still life, with the tutorial's six kernels.

Run: python3 make_still_life.py src/images/still-life.png tests/vectors/still-life.json

`sha256` is that of filter2D's bytes, row by row. `differing` counts those that are not the exact sum,
rounded half to even: above 11 x 11 filter2D multiplies spectra, and may be off by 1. Here it never is.
"""
import hashlib, json, sys
import cv2, numpy as np

picture, out = sys.argv[1:]
colour = cv2.imread(picture, cv2.IMREAD_COLOR)
gray = cv2.cvtColor(colour, cv2.COLOR_BGR2GRAY)
BORDERS = {"replicate": cv2.BORDER_REPLICATE, "reflect101": cv2.BORDER_REFLECT_101}
BANK = {
    "small_blur": np.full((7, 7), 1 / 49),
    "large_blur": np.full((21, 21), 1 / 441),
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float),
    "laplacian": np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]], float),
    "sobel_x": np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], float),
    "sobel_y": np.array([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], float),
}


def checksum(a):
    return hashlib.sha256(np.ascontiguousarray(a).tobytes()).hexdigest()


def exact(kernel, border):
    """The sum of products in float64, with weights in float32 as libraries keep them, as a byte."""
    height, width = kernel.shape
    x, y = width // 2, height // 2
    framed = cv2.copyMakeBorder(gray, y, y, x, x, border).astype(np.float64)
    total = np.zeros(gray.shape)
    for v in range(height):
        for u in range(width):
            weight = np.float64(np.float32(kernel[v, u]))
            total += weight * framed[v : v + gray.shape[0], u : u + gray.shape[1]]
    return np.clip(np.rint(total), 0, 255).astype(np.uint8)


cases = []
for border, code in BORDERS.items():
    for name, kernel in BANK.items():
        result = cv2.filter2D(gray, -1, kernel, borderType=code)
        cases.append({
            "kernel": name,
            "border": border,
            "sha256": checksum(result),
            "differing": int(np.count_nonzero(result != exact(kernel, code))),
        })
with open(out, "w") as file:
    json.dump({"made_with": f"opencv {cv2.__version__}", "gray": checksum(gray), "cases": cases}, file, indent=1)
    file.write("\n")
