import cv2

rules = [
    cv2.BORDER_REPLICATE,
    cv2.BORDER_CONSTANT,  # zero
    cv2.BORDER_REFLECT,
    cv2.BORDER_REFLECT_101,
    cv2.BORDER_WRAP,
]
# Sides: none at the top and bottom, two pixels left and right.
for rule in rules:
    print(cv2.copyMakeBorder(row, 0, 0, 2, 2, rule))
