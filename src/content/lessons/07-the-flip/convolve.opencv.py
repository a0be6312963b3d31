import cv2

# filter2D correlates, so turn the kernel first: -1 flips both ways.
output = cv2.filter2D(image, -1, cv2.flip(kernel, -1))
print(output[1:-1, 1:-1])  # where no border has a say: the size valid
