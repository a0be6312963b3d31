import * as tf from '@tensorflow/tfjs';

const model = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [12, 12, 1], filters: 2, kernelSize: 3 }),
    tf.layers.reLU(),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.conv2d({ filters: 2, kernelSize: 2 }),
  ],
});

const last = (array) => tf.tensor(array).transpose([2, 3, 1, 0]);
model.setWeights([last(kernel1), tf.tensor(bias1), last(kernel2), tf.tensor(bias2)]);

const pixels = tf.tensor(image).transpose([1, 2, 0]).expandDims();
model.predict(pixels).squeeze().transpose([2, 0, 1]).print();
