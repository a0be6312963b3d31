import cv2

# -1: output has the type of image. For bytes that rounds and clamps.
output = cv2.filter2D(
    image, -1, kernel, borderType=cv2.BORDER_REPLICATE
)
print(output)
