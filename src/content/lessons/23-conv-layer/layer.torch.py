import torch
import torch.nn.functional as F

image, kernel, bias = map(torch.from_numpy, (image, kernel, bias))

# TensorFlow's "same" for 6 pixels, a kernel of 3 and stride 2:
# one zero on the right and below, none on the left and above.
padded = F.pad(image, (0, 1, 0, 1))  # left, right, top, bottom
output = F.conv2d(padded[None], kernel, bias, stride=2)[0]
print(output.numpy())
