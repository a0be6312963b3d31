import numpy as np

# image: numbers from 0 to 255; kernel: weights, with odd sides
sides = [(n // 2, n // 2) for n in kernel.shape]
padded = np.pad(image, sides, mode="edge")
windows = np.lib.stride_tricks.sliding_window_view(
    padded, kernel.shape
)
sums = (windows * kernel).sum(axis=(2, 3))
output = np.rint(sums).clip(0, 255).astype(np.uint8)
print(output)
