import torch
import torch.nn.functional as F

images, kernel, weights, labels = map(
    torch.from_numpy, (images, kernel, weights, labels)
)
labels = labels.long()
bias1, bias2 = torch.zeros(2).double(), torch.zeros(2).double()
learned = [kernel, bias1, weights, bias2]
for tensor in learned:
    tensor.requires_grad = True

def loss_of_batch():
    maps = F.max_pool2d(F.relu(F.conv2d(images, kernel, bias1)), 2)
    scores = F.linear(maps.flatten(1), weights, bias2)
    return F.cross_entropy(scores, labels)

loss = loss_of_batch()
loss.backward()  # the gradients
with torch.no_grad():
    for tensor in learned:
        tensor -= 0.5 * tensor.grad
    print(loss.numpy(), loss_of_batch().numpy())
