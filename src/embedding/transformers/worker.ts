import { serveModel } from '../../model-thread/serve.ts';
import { Model } from './model.ts';

await serveModel(Model.load, {
  code: 'ENCODER_FAILED',
  message: 'The model could not encode this.',
});
