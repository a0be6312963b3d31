import cv2
import numpy as np

def median(image):
    return cv2.medianBlur(image.astype(np.float32), 3)

print(median(a + b) - median(a) - median(b))
