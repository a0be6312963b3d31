import numpy as np

# padded: the image, with a border if it needs one
rows, columns = kernel.shape
output = np.zeros(np.array(padded.shape) - kernel.shape + 1)
for y in range(output.shape[0]):
    for x in range(output.shape[1]):
        window = padded[y : y + rows, x : x + columns]
        products = window * kernel
        output[y, x] = products.sum()
print(output)
