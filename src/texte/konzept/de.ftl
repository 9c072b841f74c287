# Texte der Kommandozeile, der Befunde und des Formats, deutsch.

hilfe-konzept = Macht aus dem Konzept einer Kommune eine Website.
hilfe-content = Ordner mit dem Inhalt
hilfe-theme = Aussehen; ein Ordner themes/NAME neben dem Inhalt
hilfe-lang = Sprache der Meldungen: de oder en
hilfe-build = Baut die öffentliche Website
hilfe-build-output = Ordner für die Website
hilfe-build-strict = Auch bei Warnungen nichts veröffentlichen
hilfe-check = Prüft den Inhalt, ohne etwas zu schreiben
hilfe-check-format = Form der Ausgabe
hilfe-check-strict = Warnungen wie Fehler behandeln

schwere-error = Fehler
schwere-warning = Warnung
schwere-note = Hinweis
schwere-hilfe = Was tun
befunde-weitere = … und { $anzahl } weitere Befunde { $code }. Alle zeigt: konzept check --format short
befunde-summe = { $fehler ->
        [0] Keine Fehler
        [one] 1 Fehler
       *[other] { $fehler } Fehler
    }, { $warnungen ->
        [0] keine Warnungen
        [one] 1 Warnung
       *[other] { $warnungen } Warnungen
    }, { $hinweise ->
        [0] keine Hinweise
        [one] 1 Hinweis
       *[other] { $hinweise } Hinweise
    }.
build-abgebrochen = Es wurde nichts veröffentlicht. Die Website im Ausgabeordner ist unverändert.
build-fertig = { $seiten ->
        [one] 1 Seite
       *[other] { $seiten } Seiten
    }. { $geschrieben ->
        [0] Keine Datei geändert
        [one] 1 Datei geschrieben
       *[other] { $geschrieben } Dateien geschrieben
    }{ $geloescht ->
        [0] {""}
        [one] , 1 gelöscht
       *[other] , { $geloescht } gelöscht
    }.
    Öffnen Sie { $start } im Browser.

fehler-kein-ordner = Den Ordner „{ $pfad }“ gibt es nicht. Wechseln Sie in den Ordner Ihres Konzepts, oder nennen Sie den Inhalt mit --content.
fehler-lesen = „{ $pfad }“ lässt sich nicht lesen: { $grund }.
fehler-schreiben = „{ $pfad }“ lässt sich nicht schreiben: { $grund }. Prüfen Sie, ob genug Platz ist und ob Sie hier schreiben dürfen.
fehler-ausgabe-im-inhalt = Der Ausgabeordner „{ $pfad }“ und der Ordner „{ $inhalt }“ liegen ineinander. Nennen Sie mit --output einen anderen Ordner, damit nichts überschrieben wird.
fehler-ausgabe-fremd = Im Ausgabeordner „{ $pfad }“ liegt „{ $datei }“; das stammt nicht von diesem Programm und wird nicht überschrieben. Nennen Sie mit --output einen leeren Ordner.
fehler-manifest = Die Liste der veröffentlichten Dateien „{ $pfad }“ ist beschädigt. Leeren Sie den Ausgabeordner, oder nennen Sie mit --output einen anderen.
fehler-theme = Das Theme hat einen Fehler ({ $datei }): { $grund }
fehler-theme-fehlt = Das Theme „{ $name }“ gibt es nicht. Erwartet wird der Ordner „{ $pfad }“.

K001 = Die Datei ist nicht als UTF-8 gespeichert; ab Zeile { $zeile } sind Zeichen nicht lesbar.
    .hilfe = Speichern Sie die Datei in Ihrem Editor mit der Kodierung „UTF-8“. In Excel heißt der Dateityp „CSV UTF-8“.
K002 = Die Datei enthält Steuerzeichen, die in keinen Text gehören.
    .hilfe = Löschen Sie das Zeichen an dieser Stelle. Oft ist es beim Kopieren aus einem PDF mitgekommen.
K003 = Die Datei ist { $mb } MB groß; Textdateien dürfen höchstens { $grenze } MB haben.
    .hilfe = Teilen Sie die Datei auf. Bilder und Tabellen gehören in eigene Dateien.
K004 = Das ist eine Verknüpfung (symbolischer Link) und keine Datei; Verknüpfungen werden nie verfolgt.
    .hilfe = Legen Sie die Datei selbst an diesen Ort, oder löschen Sie die Verknüpfung.
K005 = Die Datei kann nicht gelesen werden: { $grund }.
    .hilfe = Prüfen Sie, ob die Datei für Sie freigegeben ist und eine gewöhnliche Datei ist.
K006 = Eine Datei wie diese wird hier nicht gelesen; ihr Inhalt würde nirgends erscheinen.
    .hilfe = { $vorschlag ->
            [keiner] Gelesen werden: { $erlaubt }. Texte sind Markdown-Dateien mit der Endung .md. Verschieben Sie die Datei, oder löschen Sie sie.
           *[other] Meinten Sie „{ $vorschlag }“? Gelesen werden: { $erlaubt }.
        }
K101 = { $grund ->
        [tabulator] Die Zeile ist mit einem Tabulator eingerückt; in den Metadaten sind nur Leerzeichen erlaubt.
        [doppelpunkt] Der Wert enthält einen Doppelpunkt; so ist nicht klar, wo er beginnt.
        [anfuehrung] In dieser Zeile ist ein Anführungszeichen nicht geschlossen.
        [zeichen] Der Wert beginnt mit einem Zeichen, das in den Metadaten eine besondere Bedeutung hat.
        [leerzeichen] Nach dem Doppelpunkt fehlt ein Leerzeichen.
        [mehrere] Hier beginnt nach „---“ ein zweiter Teil; in einer Datei wird nur einer gelesen.
       *[sonst] Die Metadaten lassen sich an dieser Stelle nicht lesen.
    }
    .hilfe = { $grund ->
            [tabulator] Ersetzen Sie den Tabulator durch zwei Leerzeichen.
            [doppelpunkt] Setzen Sie den Wert in Anführungszeichen, zum Beispiel: titel: "Bildung: ein Überblick".
            [anfuehrung] Ergänzen Sie das fehlende Anführungszeichen am Ende des Wertes.
            [zeichen] Setzen Sie den ganzen Wert in Anführungszeichen.
            [leerzeichen] Schreiben Sie zum Beispiel „titel: Bildung“ statt „titel:Bildung“.
            [mehrere] Löschen Sie die Zeile „---“ davor.
           *[sonst] Prüfen Sie Einrückung, Klammern und Anführungszeichen in dieser und der vorigen Zeile. Oft hilft es, den Wert in Anführungszeichen zu setzen.
        }
K102 = Am Anfang der Datei fehlen die Metadaten.
    .hilfe = Beginnen Sie die Datei mit einer Zeile „---“, darunter „id:“ und „titel:“, dann wieder „---“. Davor darf nichts stehen.
K103 = Die Metadaten sind nicht abgeschlossen.
    .hilfe = Setzen Sie nach den Metadaten eine Zeile, in der nur „---“ steht.
K105 = Den Schlüssel „{ $schluessel }“ gibt es hier nicht.
    .hilfe = { $vorschlag ->
            [keiner] Erlaubt sind: { $erlaubt }.
           *[other] Meinten Sie „{ $vorschlag }“? Erlaubt sind: { $erlaubt }.
        }
K106 = Der Schlüssel „{ $schluessel }“ steht zweimal da.
    .hilfe = Löschen Sie eine der beiden Zeilen; sonst ist nicht klar, welche gilt.
K107 = Hier fehlt die Angabe „{ $schluessel }“.
    .hilfe = Ergänzen Sie eine Zeile „{ $schluessel }: …“.
K108 = { $erwartet ->
        [schluessel] Hier werden eingerückte Zeilen mit Schlüssel und Wert erwartet.
        [liste] Hier wird eine Liste von Kennungen erwartet.
        [zahl] Hier wird eine ganze Zahl erwartet.
        [url] Hier wird eine vollständige Webadresse erwartet.
        [email] Hier wird eine E-Mail-Adresse erwartet.
        [sprache] Hier wird ein Sprachkürzel erwartet.
        [paar] Hier werden zwei Wörter erwartet: Einzahl und Mehrzahl.
        [muster] In diesem Muster fehlt die Stelle für die Nummer.
       *[text] Hier wird ein einzelner Wert erwartet.
    }
    .hilfe = { $erwartet ->
            [schluessel] Möglich sind hier zum Beispiel: { $beispiel }. Schreiben Sie jede Angabe in eine Zeile, um zwei Leerzeichen eingerückt, mit Doppelpunkt und Leerzeichen vor dem Wert.
            [liste] Schreiben Sie die Kennungen untereinander, jede mit „- “ davor. Titel stehen in den Dateien selbst.
            [zahl] Schreiben Sie nur Ziffern, zum Beispiel 1.
            [url] Schreiben Sie sie mit https:// am Anfang, zum Beispiel https://www.stadt.example/.
            [email] Schreiben Sie nur die Adresse, in der Form stelle@stadt.example.
            [sprache] Schreiben Sie zum Beispiel de oder en.
            [paar] Schreiben Sie zum Beispiel [Themenfeld, Themenfelder].
            [muster] Zeigen Sie die erste Nummer der Ebene, zum Beispiel "1.", "a)" oder "§ 1".
           *[text] Schreiben Sie nur einen Wert, ohne „- “ und ohne Klammern.
        }
K109 = „{ $wert }“ ist hier kein gültiger Wert.
    .hilfe = { $vorschlag ->
            [keiner] Möglich sind: { $erlaubt }.
           *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
        }
K110 = „{ $wert }“ ist kein Datum.
    .hilfe = { $unbekannt ->
            [erlaubt] Schreiben Sie 2019-05-09 oder 9.5.2019; ungenauer geht auch: 2019-05, 2019-Q1 oder 2019. Ist das Datum nicht bekannt, schreiben Sie: unbekannt.
           *[nein] Schreiben Sie 2019-05-09 oder 9.5.2019; ungenauer geht auch: 2019-05, 2019-Q1 oder 2019.
        }
K111 = { $form ->
        [belegt] Die Sprungmarke „{ $wert }“ ist vergeben: So heißen Absätze und Fußnoten.
        [anker] „{ $wert }“ ist keine gültige Sprungmarke.
       *[id] „{ $wert }“ ist keine gültige id.
    }
    .hilfe = { $form ->
            [belegt] Nennen Sie die Überschrift zum Beispiel „{ $vorschlag }“.
           *[other] { $vorschlag ->
                [keiner] Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.
               *[other] Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, zum Beispiel „{ $vorschlag }“.
            }
        }
K112 = Die id „{ $wert }“ ist schon vergeben: an „{ $titel }“ in { $datei }.
    .hilfe = Geben Sie einem der beiden eine andere id. Jede id darf im ganzen Konzept nur einmal vorkommen.
K113 = Ab „#“ wird der Rest der Zeile als Bemerkung gelesen und geht verloren.
    .hilfe = Setzen Sie den ganzen Wert in Anführungszeichen, zum Beispiel: titel: "Raum #3". Eine Bemerkung beginnt mit „# “.
K114 = Die Zeichen „&“, „*“ und „!“ am Anfang eines Wertes haben in den Metadaten eine besondere Bedeutung, die hier nicht erlaubt ist.
    .hilfe = Setzen Sie den Wert in Anführungszeichen.
K116 = Das Format { $wert } kennt dieses Programm nicht.
    .hilfe = Schreiben Sie „format: 1“, oder verwenden Sie eine neuere Version von konzept.
K201 = Die id „{ $wert }“ gibt es nicht.
    .hilfe = { $vorschlag ->
            [keiner] Legen Sie den Eintrag an ({ $erwartet }), oder berichtigen Sie den Verweis.
           *[other] Meinten Sie „{ $vorschlag }“?
        }
K202 = „{ $wert }“ steht für etwas anderes ({ $ist }), als hier gemeint sein kann.
    .hilfe = Verweisen Sie hier auf: { $erwartet }.
K203 = Dieser öffentliche Eintrag verweist auf den Entwurf „{ $wert }“ in { $datei }.
    .hilfe = Veröffentlichen Sie auch den Entwurf, oder nehmen Sie den Verweis heraus.
K301 = { $grund ->
        [ausserhalb] Der Link „{ $wert }“ führt aus dem Inhalt hinaus.
        [leer] Der Link hat kein Ziel.
        [web] „{ $wert }“ ist so keine vollständige Adresse.
        [quelle] Der Link führt auf „{ $wert }“; diese Datei wird nicht veröffentlicht.
       *[fehlt] Die Datei „{ $wert }“, auf die der Link führt, gibt es nicht.
    }
    .hilfe = { $grund ->
            [ausserhalb] Verweisen Sie mit einem Pfad von dieser Datei aus, mit Schrägstrichen „/“, zum Beispiel ../seiten/impressum.md, oder mit [[id]].
            [leer] Schreiben Sie das Ziel in die runden Klammern, zum Beispiel ../seiten/impressum.md.
            [web] Webadressen beginnen mit https://, E-Mail-Adressen mit mailto:.
            [quelle] Verweisen Sie mit [[id]] auf das, was in der Datei steht.
           *[fehlt] { $vorschlag ->
                [keiner] Prüfen Sie den Pfad; er zählt von dieser Datei aus. Einfacher ist oft [[id]].
               *[other] Meinten Sie „{ $vorschlag }“? Der Pfad zählt von dieser Datei aus. Einfacher ist oft [[id]].
            }
        }
K302 = Die Stelle „#{ $wert }“ gibt es auf der Seite nicht.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] Die Seite hat keine Überschriften, auf die man verweisen kann.
               *[other] Überschriften der Seite: { $erlaubt }.
            } { $absaetze ->
                [0] {""}
               *[other] Absätze heißen abs-1 bis abs-{ $absaetze }.
            }
           *[other] Meinten Sie „#{ $vorschlag }“?
        }
K303 = Die id „{ $wert }“ im Link gibt es nicht.
    .hilfe = { $vorschlag ->
            [keiner] Prüfen Sie die Schreibweise der id.
           *[other] Meinten Sie [[{ $vorschlag }]]?
        }
K304 = Diese öffentliche Seite verweist auf den Entwurf „{ $titel }“ ({ $datei }).
    .hilfe = Veröffentlichen Sie auch den Entwurf, oder nehmen Sie den Link heraus.
K305 = Der Link „{ $wert }“ ist so nicht erlaubt.
    .hilfe = Erlaubt sind vollständige Adressen mit https:// oder http://, mailto: und tel: sowie Verweise innerhalb des Konzepts. Prüfen Sie die Schreibweise.
K306 = Das Bild „{ $wert }“ gibt es im Inhalt nicht.
    .hilfe = Legen Sie das Bild in den Ordner bilder/ und verweisen Sie von dieser Datei aus darauf. Bilder von fremden Servern werden nicht eingebunden.
K307 = Das Bild hat keinen Alternativtext.
    .hilfe = Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist: ![Marktstand mit Fragebögen](…).
K308 = { $ort ->
        [metadaten] In diesem Feld sind keine Überschriften möglich.
        [unterstrichen] Die Zeile mit Gleichheitszeichen macht den Text darüber zur Überschrift über das ganze Dokument; das ist schon der Titel.
       *[text] Eine Überschrift mit nur einem # steht über dem ganzen Dokument; das ist schon der Titel.
    }
    .hilfe = { $ort ->
            [metadaten] Schreiben Sie nur Absätze und Listen, oder setzen Sie das Wort mit ** fett.
            [unterstrichen] Löschen Sie die Zeile, und beginnen Sie die Überschrift mit ##.
           *[text] Beginnen Sie Überschriften im Text mit ##.
        }
K309 = { $von ->
        [1] Die erste Überschrift im Text beginnt mit zu vielen #.
       *[other] Die Überschrift springt von Ebene { $von } auf Ebene { $nach }.
    }
    .hilfe = { $von ->
            [1] Beginnen Sie sie mit ##.
           *[other] Lassen Sie keine Ebene aus; Menschen mit Vorleseprogramm verlieren sonst den Aufbau.
        }
K310 = Zu diesem Fußnotenzeichen gibt es keine Fußnote.
    .hilfe = Ergänzen Sie am Ende der Datei eine Zeile wie [^1]: Text der Fußnote.
K311 = { $form ->
        [offen] Das Element „{ $element }“ ist nicht geschlossen.
        [ende] Hier wird „{ $element }“ geschlossen, ohne dass es geöffnet wurde.
        [block] „{ $element }“ wird aus dem HTML entfernt.
       *[text] Was in spitzen Klammern steht, gilt als HTML; „{ $element }“ wird nicht übernommen.
    }
    .hilfe = { $form ->
            [offen] Ergänzen Sie </{ $element }> an der Stelle, an der es enden soll.
            [ende] Löschen Sie die spitzen Klammern.
            [block] Schreiben Sie den Abschnitt in Markdown; Aussehen und Verhalten bestimmt das Theme.
           *[text] Schreiben Sie es in Markdown, oder setzen Sie einen umgekehrten Schrägstrich vor die Klammer: \<. Erlaubt sind span mit lang oder dir, abbr, sub, sup, br und kbd.
        }
K312 = { $form ->
        [block] Ein Kommentar ist nicht geschlossen; alles danach würde verschwinden.
       *[text] Ein Kommentar ist nicht richtig geschlossen; sein Inhalt würde veröffentlicht.
    }
    .hilfe = Ein Kommentar beginnt mit <!-- und endet mit -->. Innerhalb eines Absatzes darf er keine Leerzeile enthalten.
K313 = In einer Tabelle trennt der senkrechte Strich die Zellen; [[id|Text]] bricht hier auseinander.
    .hilfe = Schreiben Sie in Tabellen [[id]], oder setzen Sie einen umgekehrten Schrägstrich vor den Strich: [[id\|Text]].
K314 = Der Text ist mehr als { $grenze } Ebenen tief verschachtelt; was tiefer liegt, wird nicht gezeigt.
    .hilfe = Lösen Sie die Verschachtelung von Listen oder Zitaten auf.
K315 = Die Datei „{ $wert }“ lässt sich nicht als Bild verwenden.
    .hilfe = Möglich sind: { $erlaubt }. Eine SVG-Datei braucht width und height oder viewBox und darf keine Skripte enthalten.
K316 = Auf die Fußnote „{ $name }“ verweist nichts; sie wird nicht gezeigt.
    .hilfe = Setzen Sie [^{ $name }] an die Stelle im Text, oder löschen Sie die Fußnote.
K317 = Die Sprungmarke „{ $anker }“ gibt es in dieser Datei schon.
    .hilfe = Geben Sie der Überschrift in den geschweiften Klammern einen anderen Namen.
K318 = Die Fußnote „{ $name }“ steht zweimal da; nur die erste würde gezeigt.
    .hilfe = Geben Sie der zweiten einen anderen Namen, zum Beispiel [^{ $name }b], auch an ihrer Stelle im Text.
K319 = Diese Zeile hat { $zellen } Zellen, die Tabelle aber nur { $spalten } Spalten; der Rest würde fehlen.
    .hilfe = Prüfen Sie die senkrechten Striche. Einen Strich im Text schreiben Sie als \|.
K320 = Das sieht aus wie eine Tabelle, wird aber als Text gezeigt: Die Kopfzeile und die Zeile mit den Strichen haben nicht gleich viele Spalten.
    .hilfe = Schreiben Sie für jede Spalte der Kopfzeile einmal |---|. In der Kopfzeile geht [[id]], nicht [[id|Text]].
K321 = { $form ->
        [wikilink] Der Verweis ist nicht geschlossen und wird als Text gezeigt.
        [link] Der Link wird als Text gezeigt, weil in seiner Adresse ein Leerzeichen steht.
       *[ueberschrift] Die Überschrift wird als Text gezeigt, weil nach # ein Leerzeichen fehlt.
    }
    .hilfe = { $form ->
            [wikilink] Schreiben Sie [[id]] mit zwei Klammern auf jeder Seite.
            [link] Setzen Sie die Adresse in spitze Klammern, zum Beispiel [Bericht](<../dateien/Bericht 2019.pdf>).
           *[ueberschrift] Schreiben Sie zum Beispiel „## Schule“.
        }
K322 = Die Zeile mit Strichen macht den Text darüber zur Überschrift.
    .hilfe = Soll es eine Überschrift sein, beginnen Sie sie mit ##. Soll es ein Trennstrich sein, lassen Sie darüber eine Zeile frei.
K401 = „{ $wert }“ steht nicht in der Gliederung und hätte keinen Platz im Konzept.
    .hilfe = { $form ->
            [entwurf] Solange es ein Entwurf ist, muss nichts geschehen. Zum Veröffentlichen tragen Sie die id in konzept.yaml unter „gliederung:“ ein.
           *[oeffentlich] Tragen Sie die id in konzept.yaml unter „gliederung:“ ein, oder setzen Sie „entwurf: ja“.
        }
K402 = Die Gliederung nennt „{ $wert }“, aber es gibt kein Kapitel und kein Handlungsfeld mit dieser id.
    .hilfe = { $vorschlag ->
            [keiner] Legen Sie die Datei an (zum Beispiel kapitel/{ $wert }.md), oder nehmen Sie die id heraus.
           *[other] Meinten Sie „{ $vorschlag }“?
        }
K403 = Die Gliederung nennt „{ $wert }“ zweimal.
    .hilfe = Lassen Sie die id nur an einer Stelle stehen.
K405 = Im Inhaltsordner fehlt die Datei konzept.yaml.
    .hilfe = Prüfen Sie, ob der Ordner stimmt (--content). Ein neues Konzept beginnt mit dieser Datei.
K406 = „{ $titel }“ ist nicht öffentlich, weil das Kapitel darüber ein Entwurf ist.
    .hilfe = Nichts zu tun, wenn das so gemeint ist. Sonst veröffentlichen Sie das Kapitel darüber.
K407 = { $grund ->
        [entwurf] Die Seite „{ $wert }“ ist ein Entwurf; Websites von Kommunen brauchen sie.
       *[fehlt] Es gibt keine Seite mit „id: { $wert }“; Websites von Kommunen brauchen sie.
    }
    .hilfe = { $grund ->
            [entwurf] Nehmen Sie „entwurf: ja“ heraus, wenn die Seite fertig ist.
           *[fehlt] Legen Sie seiten/{ $wert }.md mit „id: { $wert }“ an.
        }
K408 = Beispielinhalt darf in einem beschlossenen Konzept nicht stehen.
    .hilfe = Ersetzen Sie den Inhalt durch den wirklichen, und nehmen Sie „beispiel: ja“ heraus.
K409 = Das Ende ({ $ende }) liegt vor dem Beginn ({ $beginn }).
    .hilfe = Prüfen Sie die beiden Daten.
K410 = Das Kapitel hat noch keinen Text.
    .hilfe = Schreiben Sie den Text unter die Metadaten, oder setzen Sie „inhalt: folgt“; dann sagt die Seite, dass er noch kommt.
K411 = Die Rolle „{ $wert }“ hat schon das Kapitel „{ $titel }“.
    .hilfe = Geben Sie die Rolle nur einem Kapitel.
K412 = Was zur Kenntnis gegeben wird, kann nicht „{ $wert }“ sein.
    .hilfe = Schreiben Sie „ergebnis: zur-kenntnis-genommen“. Wurde wirklich entschieden, ändern Sie die „behandlung:“.
K413 = Für die Sprache „{ $wert }“ hat die Website keine Texte.
    .hilfe = Möglich sind: { $erlaubt }.
K414 = Es gibt nichts zu veröffentlichen: Der Arbeitsstand ist nicht öffentlich.
    .hilfe = Setzen Sie in konzept.yaml unter „arbeitsstand:“ „öffentlich: ja“, wenn er veröffentlicht werden soll.
K415 = In konzept.yaml fehlt die Adresse der Website.
    .hilfe = Ergänzen Sie „webadresse: https://…/“. Ohne sie gibt es keine sitemap.xml, und Suchmaschinen finden die Seiten schlechter.

# Was die Schlüssel des Formats bedeuten: schluessel-<Tabelle>-<Schlüssel> oder schluessel-<Schlüssel>.

schluessel-id = Kennung, im ganzen Konzept nur einmal vergeben; sie ändert sich nie
schluessel-titel = Titel
schluessel-entwurf = `ja`: nur die Redaktion sieht es
schluessel-intern = Notizen der Redaktion; sie werden nie ausgegeben
schluessel-text = Text in Markdown
schluessel-url = Webadresse
schluessel-beispiel = `ja`: frei erfundener Beispielinhalt, wird gekennzeichnet
schluessel-stand = Datum, zu dem der Text gilt
schluessel-zusammenfassung = Ein Satz für Listen und Suchmaschinen
schluessel-inhalt = `folgt`: Der Text wird noch geschrieben, die Seite sagt das
schluessel-geplant = Wann es stattfinden sollte
schluessel-tatsaechlich = Wann es wirklich stattfand
schluessel-abweichung = Warum es anders kam als geplant
schluessel-beginn = Beginn
schluessel-ende = Ende
schluessel-art = Art
schluessel-kurz = Kurzname
schluessel-name = Name
schluessel-konzept-format = Nummer des Formats, zurzeit 1
schluessel-konzept-titel = Titel des Konzepts
schluessel-konzept-untertitel = Zweite Zeile unter dem Titel
schluessel-konzept-beschreibung = Was das Konzept ist, in zwei oder drei Sätzen für die Startseite
schluessel-konzept-kommune = Wer das Konzept herausgibt
schluessel-konzept-webadresse = Adresse der künftigen Website; ohne sie gibt es keine sitemap.xml
schluessel-konzept-sprachen = Sprachen der Website, die erste zuerst; ohne Angabe `de`
schluessel-konzept-demo = `ja`: Jede Seite sagt, dass sie die Software vorführt
schluessel-konzept-bezeichnungen = Wie die Kommune Teile ihres Konzepts nennt
schluessel-konzept-nummerierung = Muster der Nummern je Ebene, zum Beispiel `["1.", "a.", "i."]`
schluessel-konzept-gliederung = Kennungen der Kapitel und Handlungsfelder, verschachtelt: Reihenfolge und Nummern
schluessel-konzept-arbeitsstand = Was der Ordner selbst ist
schluessel-konzept-kontakt = An welche Stelle man sich wendet
schluessel-kommune-land = Bundesland, zum Beispiel `NW`
schluessel-bezeichnungen-handlungsfeld = Einzahl und Mehrzahl, zum Beispiel `[Themenfeld, Themenfelder]`
schluessel-arbeitsstand-bezeichnung = Name, zum Beispiel „Entwurf 2“
schluessel-arbeitsstand-stand = Datum, zu dem der Inhalt gilt
schluessel-arbeitsstand-status = Wie weit das Konzept ist
schluessel-arbeitsstand-oeffentlich = `nein`: wird nicht veröffentlicht
schluessel-kontakt-stelle = Name der Stelle, keine Person
schluessel-kontakt-anschrift = Postanschrift
schluessel-kontakt-telefon = Telefon
schluessel-kontakt-email = E-Mail-Adresse der Stelle
schluessel-kapitel-rolle = Welche Übersicht das Kapitel trägt
schluessel-prozess-phasen = Die Phasen in ihrer Reihenfolge
schluessel-prozess-beteiligung = Veranstaltungen, Befragungen, Arbeitsgruppen
schluessel-prozess-termine = Einzelne Termine, die weder Beratung noch Beteiligung sind
schluessel-phase-status = Wie weit die Phase ist
schluessel-phase-schritte = Die Arbeitsschritte der Phase
schluessel-schritt-status = Wie weit der Schritt ist
schluessel-beteiligung-phase = Kennung der Phase, zu der sie gehört
schluessel-beteiligung-zeitraum = Wann sie stattfand
schluessel-beteiligung-kapitel = Kennung des Kapitels, das davon erzählt
schluessel-beteiligung-beteiligte = Kennungen der beteiligten Akteure und Gremien
schluessel-termin-datum = Tag
schluessel-termin-gremium = Kennung des Gremiums, das sich trifft
schluessel-gremien-gremien = Die Gremien
schluessel-gremien-vorlagen = Die Vorlagen
schluessel-gremien-beratungen = Die Beratungen: welches Gremium sich wann womit befasst hat
schluessel-vorlage-nummer = Nummer der Vorlage, wie sie die Kommune schreibt
schluessel-vorlage-betreff = Betreff
schluessel-vorlage-datum = Datum der Vorlage oder `unbekannt`
schluessel-vorlage-federfuehrung = Kennung der federführenden Stelle
schluessel-vorlage-vorschlag = Was die Vorlage vorschlägt, in ihren Worten
schluessel-beratung-gremium = Kennung des Gremiums
schluessel-beratung-vorlage = Kennung der Vorlage, wenn es eine gibt
schluessel-beratung-gegenstand = Worum es ging, wenn es keine Vorlage sagt
schluessel-beratung-datum = Tag der Sitzung oder `unbekannt`
schluessel-beratung-behandlung = Was das Gremium tun sollte
schluessel-beratung-ergebnis = Was daraus wurde; Kenntnisnahme ist kein Beschluss
schluessel-beratung-wortlaut = Wortlaut des Beschlusses
schluessel-beratung-ohne-vorberatung = Warum vorher kein anderes Gremium beraten hat
schluessel-beratung-hinweis = Bemerkung, die gezeigt wird
schluessel-akteure-akteure = Die Akteure: Stellen und Einrichtungen, keine Privatpersonen
schluessel-akteur-teil-von = Kennung des Akteurs, zu dem er gehört
schluessel-glossar-glossar = Die Begriffe
schluessel-begriff-begriff = Der Begriff
schluessel-begriff-formen = Weitere Wortformen, die im Text verlinkt werden
schluessel-begriff-erklaerung = Was er bedeutet, in Markdown
