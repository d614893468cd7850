/** The mark of the product: a sheet whose bottom row carries a check. */
export const Mark = ({ size }: { size: number }) => (
  <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect x="3" y="3" width="26" height="26" rx="5" fill="currentColor" />
    <path d="M8 10h16M8 15h16" stroke="#fff" stroke-width="2.4" stroke-linecap="round" opacity=".75" />
    <path
      d="M9 21.5l3.6 3.4L23 19"
      stroke="#fff"
      stroke-width="3"
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
