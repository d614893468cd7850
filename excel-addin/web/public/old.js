// For the Internet Explorer inside old editions of Excel, which understands nothing newer than this.
(function () {
  var text =
    'Excel ini memakai Internet Explorer, sehingga panel tidak dapat berjalan di sini. Buka alamat berikut di peramban ' +
    '(Edge, Chrome atau Firefox). / This Excel uses Internet Explorer, where the pane cannot run. Open this address in ' +
    'a browser (Edge, Chrome or Firefox):';
  var said = document.createElement('p');
  said.appendChild(document.createTextNode(text));
  var address = document.createElement('p');
  var bold = document.createElement('b');
  bold.appendChild(document.createTextNode(location.protocol + '//' + location.host + '/workbench'));
  address.appendChild(bold);
  document.body.appendChild(said);
  document.body.appendChild(address);
})();
