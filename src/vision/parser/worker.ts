import { serveModel } from '../../model-thread/serve.ts';
import { ParserModel } from './parser-model.ts';

await serveModel(ParserModel.load, {
  code: 'SEGMENTER_FAILED',
  message: 'The segmenter could not look at this picture.',
});
