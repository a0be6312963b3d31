import numpy as np

turned = kernel[::-1, ::-1]
windows = np.lib.stride_tricks.sliding_window_view(
    image, kernel.shape
)
output = (windows * turned).sum(axis=(2, 3))
print(output)
