import * as tf from '@tensorflow/tfjs';

const model = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [6, 6, 1], filters: 2, kernelSize: 3 }),
    tf.layers.reLU(),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 2, activation: 'softmax' }),
  ],
});
model.compile({
  optimizer: tf.train.sgd(0.5),
  loss: 'sparseCategoricalCrossentropy',
});

// [out, in, height, width] becomes [height, width, in, out].
const last = (tensor) => tensor.transpose([2, 3, 1, 0]);
const first = last(tf.tensor(kernel));
const dense = last(tf.tensor(weights).reshape([2, 2, 2, 2]));
const bias = tf.zeros([2]);
model.setWeights([first, bias, dense.reshape([8, 2]), bias]);

const x = tf.tensor(images).transpose([0, 2, 3, 1]);
const y = tf.tensor(labels);
const loss = await model.trainOnBatch(x, y); // before its step
console.log(loss, model.evaluate(x, y).arraySync());
