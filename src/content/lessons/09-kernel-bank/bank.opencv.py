import cv2

for kernel in sharpen, laplacian, sobel_x, sobel_y:
    print(cv2.filter2D(image, -1, kernel, borderType=cv2.BORDER_REPLICATE))
