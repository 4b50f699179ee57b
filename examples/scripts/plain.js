// What a page can know without knowing any answer: how far somebody is.

const far = document.querySelector('#far');

addEventListener('cx-maturity-progress', ({ detail: { answered, asked } }) => {
  far.textContent = `${answered} of ${asked} questions answered`;
});

addEventListener('cx-maturity-completed', () => {
  far.textContent = 'Done. Thank you!';
});
