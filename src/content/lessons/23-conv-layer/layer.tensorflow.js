import * as tf from '@tensorflow/tfjs';

// TensorFlow keeps the channels last: [height, width, in, out].
const pixels = tf.tensor(image).transpose([1, 2, 0]);
const weights = tf.tensor(kernel).transpose([2, 3, 1, 0]);

const output = tf.conv2d(pixels, weights, 2, 'same').add(tf.tensor(bias));
output.transpose([2, 0, 1]).print();
