import numpy as np

modes = [
    "edge",  # replicate
    "constant",  # zero
    "symmetric",  # reflect
    "reflect",  # reflect101
    "wrap",  # wrap
]
# Sides: none above and below, two pixels left and right.
for mode in modes:
    print(np.pad(row, [(0, 0), (2, 2)], mode=mode))
