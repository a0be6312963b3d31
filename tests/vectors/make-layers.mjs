// Reference vectors for convolution layers and their gradients, computed by TensorFlow.js.
// Run in a folder of its own: npm install @tensorflow/tfjs@4.22.0 && node make-layers.mjs OUT_FILE [SEED]
// Every tensor is { shape, data }, row-major; images are [height, width, channels], kernels [height, width, in, out].
import tf from '@tensorflow/tfjs';
import { writeFileSync } from 'node:fs';

const [file, seed = '1'] = process.argv.slice(2);
await tf.setBackend('cpu');
let state = Number(seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const tensor = (shape, whole) =>
  tf.tensor(
    Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () =>
      whole ? Math.floor(random() * 11) - 5 : Math.round((random() * 4 - 2) * 1e4) / 1e4,
    ),
    shape,
  );
const plain = (t) => ({
  shape: t.shape,
  data: Array.from(t.dataSync(), (v) => Number(v.toPrecision(9))),
});
const cases = [];
const add = (op, options, inputs, expected, source) =>
  cases.push({
    op,
    ...options,
    inputs: Object.fromEntries(Object.entries(inputs).map(([k, v]) => [k, plain(v)])),
    expected: Object.fromEntries(Object.entries(expected).map(([k, v]) => [k, plain(v)])),
    source,
  });

// convolution layers: stride, padding, dilation, channels in and out
for (const [h, w, cin, cout, kh, kw, strides, pad, dilations] of [
  [7, 8, 1, 1, 3, 3, 1, 'valid', 1],
  [7, 8, 1, 1, 3, 3, 1, 'same', 1],
  [7, 8, 1, 1, 3, 3, 2, 'valid', 1],
  [8, 8, 1, 1, 3, 3, 2, 'same', 1],
  [7, 7, 1, 1, 3, 3, 2, 'same', 1],
  [9, 10, 1, 1, 3, 3, 3, 'valid', 1],
  [11, 11, 1, 1, 3, 3, 1, 'valid', 2],
  [11, 12, 1, 1, 3, 3, 1, 'same', 3],
  [6, 7, 3, 1, 3, 3, 1, 'valid', 1],
  [6, 7, 3, 4, 3, 3, 1, 'same', 1],
  [8, 9, 2, 3, 5, 3, 2, 'valid', 1],
  [8, 9, 2, 3, 1, 1, 1, 'valid', 1],
  [8, 9, 2, 3, 2, 2, 2, 'valid', 1],
  [8, 9, 2, 3, 4, 4, 1, 'same', 1],
  [5, 5, 8, 2, 5, 5, 1, 'valid', 1],
]) {
  const image = tensor([h, w, cin], cin === 1),
    kernel = tensor([kh, kw, cin, cout], cin === 1),
    bias = tensor([cout], false);
  const run = (x, k) => tf.conv2d(x, k, strides, pad, 'NHWC', dilations);
  const output = run(image, kernel).add(bias);
  const up = tensor(output.shape, false);
  const expected = { output };
  if (dilations === 1) {
    const [dImage, dKernel] = tf.grads((x, k) => run(x, k).mul(up).sum())([image, kernel]);
    Object.assign(expected, {
      imageGradient: dImage,
      kernelGradient: dKernel,
      biasGradient: up.sum([0, 1]),
    });
  }
  add(
    'conv2d',
    { stride: strides, padding: pad, dilation: dilations },
    { image, kernel, bias, outputGradient: up },
    expected,
    "tf.conv2d: a correlation; 'same' pads zeros, the odd one below and on the right",
  );
}
// transposed convolution
for (const [h, w, cin, cout, k, stride, pad] of [
  [3, 4, 1, 1, 3, 1, 'valid'],
  [3, 4, 1, 1, 3, 2, 'valid'],
  [4, 4, 2, 3, 4, 2, 'same'],
]) {
  const image = tensor([h, w, cin], false),
    kernel = tensor([k, k, cout, cin], false);
  const size = (n) => (pad === 'same' ? n * stride : (n - 1) * stride + k);
  add(
    'conv2d-transpose',
    { stride, padding: pad },
    { image, kernel },
    { output: tf.conv2dTranspose(image, kernel, [size(h), size(w), cout], stride, pad) },
    'tf.conv2dTranspose; kernel [height, width, out, in]',
  );
}
// pooling and its gradient, rectifier, softmax with cross-entropy
for (const [h, w, c, size, stride, pad] of [
  [6, 8, 2, 2, 2, 'valid'],
  [7, 7, 1, 2, 2, 'valid'],
  [7, 7, 1, 3, 2, 'same'],
  [5, 6, 3, 3, 1, 'valid'],
]) {
  const image = tensor([h, w, c], false);
  for (const [op, fn] of [
    ['max-pool', tf.maxPool],
    ['mean-pool', tf.avgPool],
  ]) {
    const output = fn(image, size, stride, pad),
      up = tensor(output.shape, false);
    add(
      op,
      { size, stride, padding: pad },
      { image, outputGradient: up },
      { output, imageGradient: tf.grad((x) => fn(x, size, stride, pad).mul(up).sum())(image) },
      `tf.${op === 'max-pool' ? 'maxPool' : 'avgPool'}`,
    );
  }
}
{
  const logits = tensor([5], false),
    label = tf.oneHot(tf.scalar(2, 'int32'), 5).toFloat();
  const loss = (z) => z.logSoftmax().mul(label).sum().neg();
  add(
    'softmax-cross-entropy',
    { label: 2 },
    { logits },
    {
      probabilities: logits.softmax(),
      loss: loss(logits).reshape([1]),
      logitsGradient: tf.grad(loss)(logits),
    },
    'tf.logSoftmax, tf.grad',
  );
  const x = tensor([4, 5, 2], false),
    up = tensor([4, 5, 2], false);
  add(
    'relu',
    {},
    { image: x, outputGradient: up },
    { output: x.relu(), imageGradient: tf.grad((v) => v.relu().mul(up).sum())(x) },
    'tf.relu',
  );
}
// a kernel learned from one before-and-after pair: five steps of gradient descent on the mean squared error
for (const rate of [1e-6, 5e-6]) {
  const image = tf.tensor(
      Array.from({ length: 144 }, () => Math.floor(random() * 256)),
      [12, 12, 1],
    ),
    target = tensor([3, 3, 1, 1], true);
  const wanted = tf.conv2d(image, target, 1, 'valid');
  const loss = (k) => tf.conv2d(image, k, 1, 'valid').sub(wanted).square().mean();
  let kernel = tf.zeros([3, 3, 1, 1]);
  const losses = [];
  for (let i = 0; i < 5; i++) {
    losses.push(loss(kernel).dataSync()[0]);
    kernel = kernel.sub(tf.grad(loss)(kernel).mul(rate));
  }
  losses.push(loss(kernel).dataSync()[0]);
  add(
    'learn-kernel',
    { rate, steps: 5 },
    { image, wanted },
    { kernel, losses: tf.tensor(losses, [6]) },
    'gradient descent from zero by tf.grad of the mean squared error; losses before each step and after the last',
  );
}
writeFileSync(
  file,
  JSON.stringify({
    note: 'Layers of convolutional networks and their gradients, float32; compare with a relative tolerance of 1e-4.',
    made_with: ['@tensorflow/tfjs 4.22.0, CPU'],
    cases,
  }) + '\n',
);
console.log(cases.length, 'cases');
