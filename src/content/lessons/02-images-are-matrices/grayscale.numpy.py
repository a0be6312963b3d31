import numpy as np

# picture: rows x columns x 3, bytes in the order red, green, blue
weights = [0.299, 0.587, 0.114]
gray = np.rint(picture @ weights).astype(np.uint8)
print(gray)
