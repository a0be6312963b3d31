import cv2

def correlate(plane, layer):
    return cv2.filter2D(plane, -1, layer, borderType=cv2.BORDER_REPLICATE)

print(correlate(red, for_red) + correlate(green, for_green)
      + correlate(blue, for_blue))
