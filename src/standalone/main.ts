document.body.append("kebu");
