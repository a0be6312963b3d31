import cv2

# picture: rows x columns x 3; files that OpenCV reads are BGR instead
gray = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
print(gray)
