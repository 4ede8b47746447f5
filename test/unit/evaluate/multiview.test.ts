import { describe, expect, it } from 'vitest';
import type { MeasureName } from '../../../scripts/evaluate/measures.ts';
import { measureViews } from '../../../scripts/evaluate/multiview.ts';

/** A unit vector of the plane, in degrees. */
const at = (degrees: number): Float32Array =>
  Float32Array.from([Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]);

const product = (name: string) => ({
  product: name,
  front: `${name} front`,
  back: `${name} back`,
  detail: `${name} detail`,
});

function figures(degrees: Readonly<Record<string, number>>) {
  const names = [...new Set(Object.keys(degrees).map((file) => file.split(' ')[0] ?? ''))];
  const measured = measureViews(names.map(product), (file) => at(degrees[file] ?? 0));
  return (measure: MeasureName) => measured.find((one) => one.measure === measure);
}

describe('measureViews', () => {
  it('looks for fronts by backs and by details', () => {
    const of = figures({
      ...{ 'a front': 0, 'a back': 10, 'a detail': 80 },
      ...{ 'b front': 90, 'b back': 100, 'b detail': 95 },
    });
    expect(of('multiview.back.recall@1')).toMatchObject({ value: 1, of: 2 });
    expect(of('multiview.detail.recall@1')).toMatchObject({ value: 0.5, of: 2 });
  });

  it('looks for fronts as they are by backs in another light', () => {
    const shown: Record<string, number> = { 'a front': 0, 'a back': 10, 'b front': 90, 'b back': 100 };
    const measured = measureViews(['a', 'b'].map(product), (file, light) =>
      at(light === 'warm lamp' ? 90 : (shown[file] ?? 0)),
    );
    const of = (measure: MeasureName) => measured.find((one) => one.measure === measure)?.value;
    expect(of('multiview.back.recall@1')).toBe(1);
    expect(of('multiview.back.lamp.recall@1')).toBe(0.5);
    expect(of('multiview.back.shade.recall@1')).toBe(1);
  });

  it('tells the nearer of two kept views from their average', () => {
    // a's detail is as its back; between a's front and back, as their average lies, stands b.
    const of = figures({
      ...{ 'a front': 0, 'a back': 60, 'a detail': 60 },
      ...{ 'b front': 45, 'b back': 45, 'b detail': 45 },
    });
    expect(of('multiview.alone.recall@1')?.value).toBe(0.5);
    expect(of('multiview.averaged.recall@1')?.value).toBe(0.5);
    expect(of('multiview.separate.recall@1')?.value).toBe(1);
  });

  it('asks for several views only where a product has three', () => {
    const measured = measureViews([{ product: 'a', front: 'front', back: 'back' }], () => at(0));
    expect(measured.map(({ measure }) => measure)).not.toContain('multiview.averaged.recall@1');
  });
});
