"""What OpenCV makes of pictures with alpha, through premultiplied colour in float64.

Run: python3 make_transparency.py tests/vectors/transparency.json     (pip install opencv-python-headless)

Colour times alpha, and alpha, are filtered by the same kernel; the first is divided by the second, and
both are rounded half to even and cut off at 0 and 255. Where alpha comes out as 0, colour is 0. The
kernel for alpha is divided by its sum; where that is 0, alpha stays as it is.
"""
import json, sys
import cv2, numpy as np

BORDERS = {"replicate": cv2.BORDER_REPLICATE, "zero": cv2.BORDER_CONSTANT, "reflect": cv2.BORDER_REFLECT, "reflect101": cv2.BORDER_REFLECT_101}
gauss = cv2.getGaussianKernel(5, 0)
KERNELS = {
    "gaussian 5": gauss @ gauss.T,
    "box of ones, not divided": np.ones((3, 3)),
    "sharpen": np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float),
    "laplacian": np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]], float),
    "sobel x": np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], float),
}


def byte(a):
    return np.clip(np.rint(a), 0, 255).astype(int)


def filtered(picture, kernel, border):
    colour, alpha = picture[:, :, :3].astype(float), picture[:, :, 3].astype(float)
    correlate = lambda image, weights: cv2.filter2D(np.ascontiguousarray(image), cv2.CV_64F, weights, borderType=border)
    total = kernel.sum()
    divisor = alpha if total == 0 else correlate(alpha, kernel / total)
    result = np.zeros(picture.shape, int)
    result[:, :, 3] = byte(divisor)
    seen = result[:, :, 3] > 0
    for channel in range(3):
        sums = correlate(colour[:, :, channel] * alpha, kernel)
        result[:, :, channel][seen] = byte(sums[seen] / divisor[seen])
    return result


def grid(a):
    height, width = a.shape[:2]
    return {"width": width, "height": height, **({"channels": a.shape[2]} if a.ndim == 3 else {}), "data": a.ravel().tolist()}


square = np.zeros((15, 15, 4), int)
square[:, :, 0] = 255
square[4:11, 4:11] = 255
rng = np.random.default_rng(1)
noise = rng.integers(0, 256, (11, 14, 4))
noise[:, :, 3] = np.clip(2 * noise[:, :, 3] - 128, 0, 255)

cases = []
for label, picture in {"a white square on clear red": square, "noise": noise}.items():
    for name, kernel in KERNELS.items():
        for border, code in BORDERS.items() if label == "noise" else [("replicate", BORDERS["replicate"])]:
            cases.append({
                "op": "correlate", "label": label, "kernelName": name, "border": border, "image": grid(picture), "kernel": grid(kernel),
                "source": f"opencv {cv2.__version__} filter2D(CV_64F, borderType={border}) of colour * alpha and of alpha",
                "expected": grid(filtered(picture, kernel, code)),
            })
with open(sys.argv[1], "w") as file:
    note = "Red, green, blue, alpha. Bytes; compare for equality."
    json.dump({"note": note, "made_with": [f"opencv {cv2.__version__}"], "cases": cases}, file, separators=(",", ":"))
    file.write("\n")
print(f"{len(cases)} cases")
