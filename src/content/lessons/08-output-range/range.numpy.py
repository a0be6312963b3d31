import numpy as np

clamp = sums
absolute = np.abs(sums)
midgray = 128 + sums / 2
minmax = 255 * (sums - sums.min()) / (sums.max() - sums.min())
for view in clamp, absolute, midgray, minmax:
    print(np.rint(view).clip(0, 255).astype(np.uint8))
