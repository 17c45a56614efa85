import type { ReactNode } from 'react';
import { type Accessor, distinct, type Point, pointsOf, sumOf } from '../chart-data';
import type { Drawer } from '../drawer';

const WIDTH = 720;
const AXIS = 24;
const COLOURS = 8;

// Atlassian's chart library is not public: these show the same numbers, in simpler shapes.

/** Bars beside or upon one another, a column for each `x`. */
const Bars: Drawer = ({ p }) => {
  const { xAccessor: x, yAccessor: value, colorAccessor: group } = p as Record<string, Accessor>;
  const points = pointsOf(p['data'], { x, value, group });
  const columns = distinct(points.map((point) => point.x));
  const groups = distinct(points.map((point) => point.group));
  const of = (column: string) => points.filter((point) => point.x === column);
  const most = Math.max(1, ...columns.map((column) => sumOf(of(column))));
  const height = heightOf(p) - AXIS;
  const width = WIDTH / Math.max(1, columns.length);
  return (
    <Frame p={p} groups={groups} height={heightOf(p)}>
      {columns.map((column, place) => {
        let top = height;
        return (
          <g key={column}>
            {of(column).map((point, index) => {
              const size = (point.value / most) * (height - AXIS);
              top -= size;
              const left = place * width + width * 0.15;
              const fill = colourOf(groups, point.group);
              return <rect key={index} x={left} y={top} width={width * 0.7} height={size} fill={fill} />;
            })}
            <Mark x={(place + 0.5) * width} y={top - 6} text={sumOf(of(column)) > 0 ? String(sumOf(of(column))) : ''} />
            <Mark x={(place + 0.5) * width} y={height + 16} text={column} />
          </g>
        );
      })}
    </Frame>
  );
};

/** A ring, or a whole disc where it has no hole. */
function ring(hole: number): Drawer {
  return function Ring({ p }) {
    const { labelAccessor: x, valueAccessor: value, colorAccessor: group } = p as Record<string, Accessor>;
    const points = pointsOf(p['data'], { x, value, group });
    const groups = distinct(points.map((point) => point.group));
    const height = heightOf(p);
    const whole = Math.max(1, sumOf(points));
    const radius = height / 2 - AXIS;
    const width = radius * (1 - hole);
    const around = 2 * Math.PI * (radius - width / 2);
    let begun = 0;
    return (
      <Frame p={p} groups={groups} height={height} numbers={points}>
        {points.map((point, index) => {
          const length = (point.value / whole) * around;
          const offset = -begun;
          begun += length;
          return (
            <circle
              key={index}
              cx={WIDTH / 2}
              cy={height / 2}
              r={radius - width / 2}
              fill="none"
              stroke={colourOf(groups, point.group)}
              strokeWidth={width}
              strokeDasharray={`${length} ${around - length}`}
              strokeDashoffset={offset}
            />
          );
        })}
      </Frame>
    );
  };
}

export const chartDrawers: Record<string, Drawer> = {
  BarChart: Bars,
  StackBarChart: Bars,
  DonutChart: ring(0.4),
  PieChart: ring(0),
};

interface FrameProps {
  p: Record<string, unknown>;
  groups: string[];
  height: number;
  /** Numbers that the legend tells, where the drawing does not. */
  numbers?: Point[];
  children: ReactNode;
}

function Frame({ p, groups, height, numbers, children }: FrameProps): ReactNode {
  const title = String(p['title'] ?? 'Chart');
  const named = groups.filter((group) => group !== '');
  return (
    <figure className={p['showBorder'] === false ? 'chart' : 'chart chart-border'}>
      <figcaption>
        <strong>{title}</strong>
        {p['subtitle'] === undefined ? null : <span className="chart-subtitle">{String(p['subtitle'])}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={title} width="100%" height={height}>
        {children}
      </svg>
      {named.length === 0 ? null : (
        <ul className="chart-legend">
          {named.map((group) => (
            <li key={group}>
              <span className="chart-key" style={{ background: colourOf(groups, group) }} />
              {numbers === undefined ? group : `${group}: ${sumOf(numbers.filter((one) => one.group === group))}`}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function Mark({ x, y, text }: { x: number; y: number; text: string }): ReactNode {
  return (
    <text x={x} y={y} textAnchor="middle" className="chart-mark">
      {text}
    </text>
  );
}

const heightOf = (p: Record<string, unknown>): number => (typeof p['height'] === 'number' ? p['height'] : 400);

const colourOf = (groups: string[], group: string): string =>
  `var(--ds-chart-categorical-${(groups.indexOf(group) % COLOURS) + 1})`;
