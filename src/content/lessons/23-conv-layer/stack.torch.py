import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 2, kernel_size=3),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(2, 2, kernel_size=2),
).double()

arrays = (kernel1, bias1, kernel2, bias2)
with torch.no_grad():
    for weights, array in zip(model.parameters(), arrays):
        weights.copy_(torch.from_numpy(array))
    output = model(torch.from_numpy(image)[None])[0]
print(output.numpy())
