import numpy as np

padded = np.pad(image.astype(float), 1, mode="edge")
across = padded[:, 2:] - padded[:, :-2]
down = padded[2:, :] - padded[:-2, :]
gx = across[:-2] + 2 * across[1:-1] + across[2:]
gy = down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]
print(gx)
print(gy)
print(np.hypot(gx, gy).round(3))
