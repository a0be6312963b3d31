import cv2

print(cv2.Laplacian(image, cv2.CV_64F).var())
