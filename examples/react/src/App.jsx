import { useRef, useState } from 'react';

const LANGUAGES = { en: 'English', fr: 'Français', it: 'Italiano' };

/** The staff app: attributes go down to the element, its events come up. */
export function App() {
  const assessment = useRef(null);
  const [language, setLanguage] = useState('en');
  const [progress, setProgress] = useState(null);
  const [report, setReport] = useState(null);

  return (
    <>
      <header>
        <p><strong>Ferrow</strong></p>
        <p><a href="../index.html">Intranet</a></p>
      </header>
      <main>
        <h1>Staff app</h1>
        <div className="tools">
          <label>
            Language{' '}
            <select value={language} onChange={({ target }) => setLanguage(target.value)}>
              {Object.entries(LANGUAGES).map(([tag, name]) => <option key={tag} value={tag}>{name}</option>)}
            </select>
          </label>
          <button type="button" onClick={() => setReport(assessment.current.report)}>Look at my answers</button>
        </div>
        <p role="status" id="far">
          {progress ? `${progress.answered} of ${progress.asked} questions answered` : 'Not begun yet'}
        </p>
        {report && <pre tabIndex={0} aria-label="Answers">{JSON.stringify(report.answers, null, 2)}</pre>}
        <cx-maturity
          ref={assessment}
          assessment="quick"
          lang={language}
          storage-key="staff-app"
          oncx-maturity-progress={({ detail }) => setProgress(detail)}
        >
          <p>The assessment is loading.</p>
        </cx-maturity>
      </main>
    </>
  );
}
