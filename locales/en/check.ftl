### The self-check, a page for those who run the site. It alone says these words.

## The page
check-title = Self-check
check-intro = This page loads every file of the site and sees whether each is as it should be. It is made for those who run the site. It sends nothing to anybody.
check-needs-script = The check runs as a script in your browser. If this text stays, the script does not run. Turn JavaScript on, or upload all the files again.
check-running = Checking every file …
check-all-well = All is as it should be.
check-to-mend = { $n ->
    [one] One thing is to be mended.
   *[other] { $n } things are to be mended.
 }
check-checks-title = What was checked
check-guides-title = The guides here
check-version = The rules are of { $version }, edition { $id }.
check-publisher = Publisher: { $publisher }.
check-no-publisher = There is no publisher. The page itself says that it is independent, and neither made nor approved by the municipality.

## How it stands
check-well = Fine
check-wrong = To be mended
check-note = Good to know
check-more = and { $n } more

## The files
check-files = { $n ->
    [one] The one file is here, and is as it was built.
   *[other] All { $n } files are here, and are as they were built.
 }
check-missing = { $n ->
    [one] One file is missing:
   *[other] { $n } files are missing:
 }
check-missing-mend = Upload all files of the guide again.
check-changed = { $n ->
    [one] One file is not as it was built:
   *[other] { $n } files are not as they were built:
 }
check-changed-mend = Upload all files of the guide again. If that does not help, the server changes the files on their way. Turn off whatever makes files smaller, puts something into them or corrects them.
check-off = The copy for use without network is turned off: sw-off.js stands in the place of sw.js. Upload the right sw.js again when the copy may be used.
check-list-gone = The list of the site’s files is missing or changed:
check-withdrawn = { $n ->
    [one] A guide that is published no longer still lies here.
   *[other] Guides that are published no longer still lie here.
 }
check-withdrawn-mend = Delete the folder. As long as it lies here, people get old answers.

## The program
check-type = The program is sent as application/wasm.
check-type-unlike = The program is sent with the type “{ $sent }”.
check-type-mend = Let the server send files that end with .wasm as application/wasm.
check-compressed = The program is sent compressed.
check-not-compressed = The program is not sent compressed, so the first visit takes longer.
check-not-compressed-mend = Let the server send the .br or .gz file that lies beside each file. The files in the folder headers show how.
check-compressed-unknown = This browser does not tell whether the program is sent compressed.
check-runs = The program can run here.
check-runs-not = The program cannot run here, so visitors get the plain edition.
check-runs-not-mend = Content-Security-Policy must allow 'wasm-unsafe-eval'. If it does, try another browser: WebAssembly may be turned off in this one.

## The headers
check-header = The header { $name } is as it should be.
check-header-missing = { $n ->
    [one] The header { $name } is missing on one file:
   *[other] The header { $name } is missing on { $n } files:
 }
check-header-unlike = { $n ->
    [one] The header { $name } is another on one file. The server sends “{ $sent }”.
   *[other] The header { $name } is another on { $n } files. The server sends “{ $sent }”.
 }
check-header-mend = It should be “{ $value }”. Use the file for your server in the folder headers, and see that no other setting sets { $name }. If you have just put up a new file, let the server read it again (reload).

## Without network, and how old it is
check-worker = The page can be remembered for use without network.
check-worker-not = This browser cannot remember pages for use without network. Others can.
check-insecure = The connection is not secure, so the page cannot be remembered for use without network.
check-insecure-mend = Use https.
check-fresh = No source is to be read again yet.
check-late = { $n ->
    [one] One source should have been read again:
   *[other] { $n } sources should have been read again:
 }
check-late-mend = Tell those who write the rules. They should read the pages again, correct what has changed, and write the date.
