import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

padded = np.pad(image.astype(float), 1, mode="edge")
windows = sliding_window_view(padded, (3, 3))
for kernel in sharpen, laplacian, sobel_x, sobel_y:
    sums = np.einsum("yxvu,vu->yx", windows, kernel)
    print(np.rint(sums).clip(0, 255).astype(np.uint8))
