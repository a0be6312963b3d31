import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

def correlate(plane, layer):
    windows = sliding_window_view(np.pad(plane, 1, mode="edge"), (3, 3))
    return np.einsum("yxvu,vu->yx", windows, layer)

print(correlate(red, for_red) + correlate(green, for_green)
      + correlate(blue, for_blue))
