import * as tf from '@tensorflow/tfjs';

// TensorFlow keeps the channels last: [height, width, in, out].
const x = tf.tensor(before).expandDims(2);
const y = tf.tensor(after).expandDims(2);
const kernel = tf.variable(tf.zeros([3, 3, 1, 1]));
const optimizer = tf.train.sgd(0.2);

for (let step = 0; step < 100; step++) {
  optimizer.minimize(() => {
    const error = tf.conv2d(x, kernel, 1, 'valid').sub(y);
    return error.square().mean();
  });
}

kernel.squeeze().mul(100).round().div(100).print();
