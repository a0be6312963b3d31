import numpy as np

p = np.pad(image.astype(float), 1, mode="reflect")
neighbours = p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]
print((neighbours - 4 * p[1:-1, 1:-1]).var())
