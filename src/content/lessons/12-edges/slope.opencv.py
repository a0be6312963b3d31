import cv2

gx = cv2.Sobel(image, cv2.CV_64F, 1, 0, borderType=cv2.BORDER_REPLICATE)
gy = cv2.Sobel(image, cv2.CV_64F, 0, 1, borderType=cv2.BORDER_REPLICATE)
print(gx)
print(gy)
print(cv2.magnitude(gx, gy).round(3))
