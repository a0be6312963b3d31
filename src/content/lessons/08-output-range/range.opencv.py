import cv2

clamp = cv2.add(sums, 0, dtype=cv2.CV_8U)
absolute = cv2.convertScaleAbs(sums)
midgray = cv2.addWeighted(sums, 0.5, sums, 0, 128, dtype=cv2.CV_8U)
minmax = cv2.normalize(sums, None, 0, 255, cv2.NORM_MINMAX, cv2.CV_8U)
for view in clamp, absolute, midgray, minmax:
    print(view)
